"""Trains the context model: how well a word fits the words around it.

Usage: train.py FOLDER [--steps N] [--threads N]

FOLDER holds what scripts/build-context-model.ts puts there: `shape.json` with the sizes and the sources, the text of
each source as word ids (`*.u16`), and the rivals of each word (`rivals.i32`, -1 where there are no more). The weights
are written to `weights.f32`, and the names and shapes of its tensors, in order, to `weights.json`.

The model reads the words around a place, not the word there, and tells the true word from its rivals: the words it
could be misread for, and words drawn by how frequent they are (after Bengio et al., "A Neural Probabilistic Language
Model", 2003; rivals in place of the whole vocabulary as in Mikolov et al., "Distributed Representations of Words and
Phrases and their Compositionality", 2013). Words begin as factors of their mutual information (Levy and Goldberg,
"Neural Word Embedding as Implicit Matrix Factorization", 2014): rare ones would learn too little otherwise.
"""

import argparse
import json
import math
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

# Chunks of running text in a step, and words in each.
CHUNKS, LENGTH = 16, 256
# Rivals of each word that are looked at in a step: always the first, and some of the others.
ALWAYS, SOME = 6, 4
# Words drawn for a whole step; they count as if there were so many.
DRAWN, DRAWN_WEIGHT = 128, 16
RATE, RATE_OF_WORDS, WARM_UP = 3e-3, 9e-3, 200
# Share of the words around that are read as their first rival, and as unknown: the decoder errs as well.
MISREAD, MISSED = 0.03, 0.02
# How far apart two words are counted together, and the spread of the vectors made of the counts.
TOGETHER, SPREAD = 5, 0.25

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--steps", type=int, default=15000)
parser.add_argument("--threads", type=int, default=2)
args = parser.parse_args()
torch.set_num_threads(args.threads)
torch.manual_seed(1)
rng = np.random.default_rng(1)

shape = json.load(open(f"{args.folder}/shape.json"))
V, E, H = shape["words"], shape["width"], shape["hidden"]
NEAR, FAR, TOPIC = shape["near"], shape["far"], shape["topic"]
PARAGRAPH = shape["paragraph"]
RIVALS = shape["rivals"]
sources = shape["sources"]


def read(name, dtype):
    return np.fromfile(f"{args.folder}/{name}", dtype=dtype)


texts = [read(f"{source['name']}.u16", np.uint16) for source in sources]
held_out = read("held-out.u16", np.uint16)
rivals = read("rivals.i32", np.int32).reshape(V, RIVALS).astype(np.int64)
first_rival = np.where(rivals[:, 0] >= 0, rivals[:, 0], np.arange(V))
has_rivals = rivals[:, 0] >= 0
share = np.array([source["share"] for source in sources])
# The sources count by their shares, whatever their sizes are.
frequency = sum(s * np.bincount(t, minlength=V) / len(t) for s, t in zip(share, texts)) / share.sum()
log_frequency = np.log(np.maximum(frequency, 1e-9))
drawing = np.where(has_rivals, frequency**0.75, 0)
drawing /= drawing.sum()


def mutual_information():
    """The vectors that words begin with: as a word to be told, and as a word around one."""
    pairs = np.zeros(V * V, dtype=np.float32)
    part = 20_000_000
    for weight, text in zip(share, texts):
        ids = text.astype(np.int64)
        for apart in range(1, TOGETHER + 1):
            for start in range(0, len(ids) - apart, part):
                one = ids[start : min(start + part, len(ids) - apart)]
                other = ids[start + apart : start + apart + len(one)]
                counts = np.bincount(one * V + other, minlength=V * V).astype(np.float32)
                pairs += counts * (weight / len(ids) / apart**0.5)
    pairs = pairs.reshape(V, V)
    pairs = pairs + pairs.T
    one = pairs.sum(1)
    one /= one.sum()
    other = one**0.75
    other /= other.sum()
    pairs /= pairs.sum()
    pairs /= one[:, None] + 1e-12
    pairs /= other[None] + 1e-12
    np.log(np.maximum(pairs, 1), out=pairs)
    left, size, right = torch.svd_lowrank(torch.from_numpy(pairs), q=E + 16, niter=3)
    vectors = [side[:, :E] * size[:E].sqrt() for side in (left, right)]
    return [v / v.std() * SPREAD for v in vectors]


class ContextModel(nn.Module):
    def __init__(self, told, around):
        super().__init__()
        self.told = nn.Embedding.from_pretrained(told, freeze=False)
        self.around = nn.Embedding.from_pretrained(around, freeze=False)
        self.prior = nn.Parameter(torch.tensor(log_frequency, dtype=torch.float32))
        telling = np.clip(-0.5 * log_frequency - 4, -4, 3)
        self.telling = nn.Parameter(torch.tensor(telling, dtype=torch.float32))
        self.near = nn.Linear(2 * NEAR * E, H)
        self.places = nn.Parameter(torch.full((2 * FAR + 1, E), 0.3))
        beyond = torch.ones(2 * FAR + 1, 1)
        beyond[FAR - NEAR : FAR + NEAR + 1] = 0
        self.register_buffer("beyond", beyond)
        self.far = nn.Linear(E, H, bias=False)
        self.topic = nn.Linear(E, H, bias=False)
        self.deep = nn.Linear(H, H)
        self.out = nn.Linear(H, E)

    def forward(self, ids):
        """The vector that stands for each place of chunks but for TOPIC words at either end."""
        chunks, length = ids.shape
        places = torch.arange(TOPIC, length - TOPIC)
        around = self.around(ids)
        weight = self.telling[ids].exp()[:, :, None]

        def surroundings(values):
            sums = torch.cat([torch.zeros(chunks, 1, values.shape[2]), values.cumsum(1)], 1)
            own = sums[:, places + 1] - sums[:, places]
            return sums[:, places + TOPIC] - sums[:, places - TOPIC] - own

        topic = surroundings(around * weight) / (surroundings(weight) + 1e-3)
        stretch = lambda k: around[:, TOPIC + k : length - TOPIC + k]
        near = torch.cat([stretch(k) for k in range(-NEAR, NEAR + 1) if k != 0], 2)
        kernel = (self.places * self.beyond).t().unsqueeze(1)
        wide = around[:, TOPIC - FAR : length - TOPIC + FAR].transpose(1, 2)
        far = F.conv1d(wide, kernel, groups=E).transpose(1, 2)
        hidden = F.relu(self.near(near) + self.far(far) + 3 * self.topic(topic))
        hidden = hidden + F.relu(self.deep(hidden))
        return self.out(hidden)


def chunk_at(text, start, length):
    """Words of a text with what stands around them; beyond its ends there are paragraph boundaries."""
    places = np.arange(start - TOPIC, start + length + TOPIC)
    inside = (places >= 0) & (places < len(text))
    return np.where(inside, text[np.clip(places, 0, len(text) - 1)], PARAGRAPH).astype(np.int64)


def misread(ids):
    chance = rng.random(ids.shape)
    read = np.where(chance < MISREAD, first_rival[ids], ids)
    return np.where(chance > 1 - MISSED, 0, read)


def loss_of(model, ids):
    vectors = model(torch.from_numpy(misread(ids))).reshape(-1, E)
    words = torch.from_numpy(ids[:, TOPIC : TOPIC + LENGTH].reshape(-1))
    told = torch.from_numpy(has_rivals)[words]
    vectors, words = vectors[told], words[told]
    columns = np.concatenate([np.arange(ALWAYS), ALWAYS + rng.permutation(RIVALS - ALWAYS)[:SOME]])
    others = torch.from_numpy(rivals[words.numpy()][:, columns])
    own = torch.cat([words[:, None], others.clamp(min=0)], 1)
    scores = torch.bmm(model.told(own), vectors[:, :, None])[:, :, 0] + model.prior[own]
    absent = torch.cat([torch.zeros(len(words), 1, dtype=torch.bool), others < 0], 1)
    drawn = torch.from_numpy(rng.choice(V, DRAWN, p=drawing))
    of_drawn = vectors @ model.told(drawn).t() + model.prior[drawn] - math.log(DRAWN / DRAWN_WEIGHT)
    of_drawn = of_drawn.masked_fill(drawn[None] == words[:, None], -1e9)
    scores = torch.cat([scores.masked_fill(absent, -1e9), of_drawn], 1)
    return F.cross_entropy(scores, torch.zeros(len(words), dtype=torch.long)), len(words)


def held_out_accuracy(model, words=40_000):
    """Share of held-out words that score above all their rivals."""
    right = count = 0
    with torch.no_grad():
        for start in range(0, min(len(held_out), words), LENGTH):
            length = min(LENGTH, len(held_out) - start)
            vectors = model(torch.from_numpy(chunk_at(held_out, start, length))[None])[0]
            ids = torch.from_numpy(held_out[start : start + length].astype(np.int64))
            told = torch.from_numpy(has_rivals)[ids]
            ids, vectors = ids[told], vectors[told]
            others = torch.from_numpy(rivals[ids.numpy()])
            own = torch.cat([ids[:, None], others.clamp(min=0)], 1)
            scores = torch.bmm(model.told(own), vectors[:, :, None])[:, :, 0] + model.prior[own]
            scores[:, 1:][others < 0] = -1e9
            right += (scores.argmax(1) == 0).sum().item()
            count += len(ids)
    return right / count


def write(model):
    beyond = torch.nonzero(model.beyond[:, 0])[:, 0]
    # One block of columns for each near place, so that the product of a word and a place can be kept.
    near = model.near.weight.reshape(H, 2 * NEAR, E).transpose(0, 1)
    tensors = {
        "told": model.told.weight,
        "around": model.around.weight,
        "telling": model.telling.exp(),
        "near": near,
        "nearBias": model.near.bias,
        "places": model.places[beyond],
        "far": model.far.weight,
        "topic": 3 * model.topic.weight,
        "deep": model.deep.weight,
        "deepBias": model.deep.bias,
        "out": model.out.weight,
        "outBias": model.out.bias,
    }
    with open(f"{args.folder}/weights.f32", "wb") as file:
        for tensor in tensors.values():
            file.write(tensor.detach().contiguous().numpy().astype("<f4").tobytes())
    json.dump({name: list(t.shape) for name, t in tensors.items()}, open(f"{args.folder}/weights.json", "w"))


began = time.time()
log = lambda text: print(f"{round(time.time() - began)} s  {text}", flush=True)
model = ContextModel(*mutual_information())
log("counted")
of_words = [model.told.weight, model.around.weight, model.prior, model.telling]
others = [p for p in model.parameters() if all(p is not w for w in of_words)]
optimiser = torch.optim.Adam([{"params": others}, {"params": of_words}], betas=(0.9, 0.99))
seen = 0
running = None
for step in range(args.steps):
    rate = min(1, (step + 1) / WARM_UP) * (1 - step / args.steps)
    for group, full in zip(optimiser.param_groups, (RATE, RATE_OF_WORDS)):
        group["lr"] = full * rate
    chosen = [texts[k] for k in rng.choice(len(texts), CHUNKS, p=share)]
    ids = np.stack([chunk_at(text, rng.integers(0, len(text) - LENGTH), LENGTH) for text in chosen])
    loss, words = loss_of(model, ids)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    seen += words
    running = loss.item() if running is None else 0.99 * running + 0.01 * loss.item()
    if (step + 1) % 500 == 0:
        log(f"step {step + 1}, {seen} words, loss {running:.4f}")
    if (step + 1) % 2500 == 0:
        write(model)
log(f"held-out words above all their rivals: {100 * held_out_accuracy(model):.2f} %")
write(model)
