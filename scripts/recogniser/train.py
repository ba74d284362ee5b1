"""Trains the recogniser: what is printed in the picture of a word.

Usage: train.py FOLDER [--steps N] [--threads N]

FOLDER holds what scripts/build-recogniser.ts puts there: `shape.json` with the sizes and the files of samples, each
sample its text and its picture. The weights are written to `weights.f32`, and the names and shapes of their tensors, in
order, to `weights.json`; the signs that can be told, to `signs.json`.

A convolutional network says for each column of the picture which sign stands there, or none; it learns from the text
alone, without where its signs stand (connectionist temporal classification: Graves et al., 2006). It sees three letters
at once: what a word is likely to be is the language model's business, not its own.
"""

import argparse
import json
import math
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

# Samples of a step, and those of every so many kept aside.
BATCH, HELD_OUT = 64, 100
RATE, DECAY = 2e-3, 1e-4
# Signs that are rarer than this are not told; wider pictures would make batches of paper.
LEAST, WIDEST = 20, 400


def read_samples(names, rows):
    samples = []
    for name in names:
        content = np.fromfile(name, np.uint8)
        at = 0
        while at < len(content):
            length, width = (int(n) for n in content[at : at + 4].view(np.uint16))
            at += 4
            text = content[at : at + length].tobytes().decode()
            at += length
            picture = content[at : at + rows * width].reshape(rows, width)
            at += rows * width
            samples.append((text, picture))
    return samples


class Recogniser(nn.Module):
    def __init__(self, signs, channels):
        super().__init__()
        one, two, three, wide = channels
        self.first = nn.Conv2d(1, one, 3, padding=1, bias=False)
        self.second = nn.Conv2d(one, two, 3, padding=1, bias=False)
        self.third = nn.Conv2d(two, three, 3, padding=1, bias=False)
        self.across = nn.Conv2d(three, wide, (5, 3), padding=(0, 1), bias=False)
        self.near = nn.Conv1d(wide, wide, 3, padding=1, bias=False)
        self.far = nn.Conv1d(wide, wide, 3, padding=1, bias=False)
        self.out = nn.Conv1d(wide, signs + 1, 1)
        self.norms = nn.ModuleDict(
            {
                "first": nn.BatchNorm2d(one),
                "second": nn.BatchNorm2d(two),
                "third": nn.BatchNorm2d(three),
                "across": nn.BatchNorm2d(wide),
                "near": nn.BatchNorm1d(wide),
                "far": nn.BatchNorm1d(wide),
            }
        )

    def forward(self, x):
        n = self.norms
        x = F.max_pool2d(F.relu(n["first"](self.first(x))), 2)
        x = F.max_pool2d(F.relu(n["second"](self.second(x))), 2)
        x = F.max_pool2d(F.relu(n["third"](self.third(x))), (2, 1))
        x = F.relu(n["across"](self.across(x))).squeeze(2)
        x = x + F.relu(n["near"](self.near(x)))
        x = x + F.relu(n["far"](self.far(x)))
        return F.log_softmax(self.out(F.dropout(x, 0.1, self.training)), 1)

    def folded(self):
        """The tensors with the norms folded into them."""
        tensors = {}
        for name in ["first", "second", "third", "across", "near", "far"]:
            weight, norm = getattr(self, name).weight, self.norms[name]
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            tensors[f"{name}Weights"] = weight * scale.view(-1, *[1] * (weight.dim() - 1))
            tensors[f"{name}Bias"] = norm.bias - norm.running_mean * scale
        tensors["outWeights"] = self.out.weight.squeeze(2)
        tensors["outBias"] = self.out.bias
        return tensors


def batch_of(chosen, ids, stride, generator=None):
    width = max(picture.shape[1] for _, picture in chosen)
    rows = chosen[0][1].shape[0]
    ink = np.zeros((len(chosen), 1, rows, width), np.float32)
    for i, (_, picture) in enumerate(chosen):
        ink[i, 0, :, : picture.shape[1]] = picture / 255.0
    if generator is not None:
        # Scans differ in how black their ink is and in grain.
        power = np.exp(generator.normal(0, 0.25, (len(chosen), 1, 1, 1))).astype(np.float32)
        ink = ink**power
        if generator.random() < 0.3:
            ink += generator.normal(0, 0.04, ink.shape).astype(np.float32)
    columns = torch.tensor([picture.shape[1] // stride for _, picture in chosen])
    signs = [[ids[sign] for sign in text] for text, _ in chosen]
    lengths = torch.tensor([len(own) for own in signs])
    return torch.from_numpy(ink), columns, torch.tensor([sign for own in signs for sign in own]), lengths


def greedy(scores, columns, signs):
    best = scores.argmax(1)
    texts = []
    for row, count in zip(best.tolist(), columns.tolist()):
        text, last = "", 0
        for sign in row[:count]:
            if sign != last and sign > 0:
                text += signs[sign - 1]
            last = sign
        texts.append(text)
    return texts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--steps", type=int, default=14000)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    generator = np.random.default_rng(1)
    shape = json.load(open(f"{options.folder}/shape.json"))
    stride = shape["stride"]
    samples = read_samples(shape["samples"], shape["rows"])
    counts = {}
    for text, _ in samples:
        for sign in text:
            counts[sign] = counts.get(sign, 0) + 1
    signs = sorted(sign for sign, count in counts.items() if count >= LEAST)
    ids = {sign: i + 1 for i, sign in enumerate(signs)}
    # As many columns as signs, and one between two that are the same.
    fits = lambda text, picture: len(text) + sum(a == b for a, b in zip(text, text[1:])) <= picture.shape[1] // stride
    samples = [(t, p) for t, p in samples if t and all(sign in ids for sign in t) and fits(t, p) and p.shape[1] <= WIDEST]
    held_out = samples[::HELD_OUT]
    samples = [sample for i, sample in enumerate(samples) if i % HELD_OUT]
    print(f"{len(samples)} samples, {len(signs)} signs", flush=True)
    model = Recogniser(len(signs), shape["channels"])
    print(f"{sum(p.numel() for p in model.parameters())} weights", flush=True)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    loss_of = nn.CTCLoss(zero_infinity=True)
    start = time.time()
    step, sum_loss, count = 0, 0.0, 0
    while step < options.steps:
        # Drawn in chunks that are sorted by width: batches hold little padding.
        chunk = [samples[i] for i in generator.integers(0, len(samples), BATCH * 32)]
        chunk.sort(key=lambda sample: sample[1].shape[1])
        for k in generator.permutation(32):
            for group in optimiser.param_groups:
                falling = 0.5 + 0.5 * math.cos(math.pi * min(1, step / options.steps))
                group["lr"] = RATE * min(1, (step + 1) / 200) * falling
            ink, columns, targets, lengths = batch_of(chunk[k * BATCH : (k + 1) * BATCH], ids, stride, generator)
            model.train()
            scores = model(ink)
            loss = loss_of(scores.permute(2, 0, 1), targets, columns, lengths)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            sum_loss += loss.item()
            count += 1
        if step % 640 == 0:
            model.eval()
            right = 0
            with torch.no_grad():
                for i in range(0, len(held_out), BATCH):
                    chosen = held_out[i : i + BATCH]
                    ink, columns, _, _ = batch_of(chosen, ids, stride)
                    texts = greedy(model(ink), columns, signs)
                    right += sum(text == own for text, (own, _) in zip(texts, chosen))
            minutes = (time.time() - start) / 60
            print(f"{minutes:.1f} min, step {step}: loss {sum_loss / count:.3f}, {100 * right / len(held_out):.2f} % right", flush=True)
            sum_loss, count = 0.0, 0
            torch.save(model.state_dict(), f"{options.folder}/model.pt")
            json.dump(signs, open(f"{options.folder}/signs.json", "w"), ensure_ascii=False)
    model.eval()
    torch.save(model.state_dict(), f"{options.folder}/model.pt")
    json.dump(signs, open(f"{options.folder}/signs.json", "w"), ensure_ascii=False)
    with torch.no_grad(), open(f"{options.folder}/weights.f32", "wb") as file:
        tensors = model.folded()
        for tensor in tensors.values():
            file.write(tensor.numpy().astype("<f4").tobytes())
        json.dump({name: list(t.shape) for name, t in tensors.items()}, open(f"{options.folder}/weights.json", "w"))


main()
