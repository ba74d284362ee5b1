#!/usr/bin/env node
import { version } from '../../package.json'
import { processIo } from './process-io.ts'
import { runCli } from './run.ts'
import { toolbox } from './toolbox.ts'

process.exitCode = await runCli(process.argv.slice(2), { io: processIo(), toolbox, version })
