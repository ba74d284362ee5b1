#!/usr/bin/env node
import { version } from '../../package.json'
import { limitHeapGrowth } from './heap-growth.ts'
import { processIo } from './process-io.ts'
import { runCli } from './run.ts'
import { toolbox } from './toolbox.ts'

limitHeapGrowth()
process.exitCode = await runCli(process.argv.slice(2), { io: processIo(), toolbox, version })
