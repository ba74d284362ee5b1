import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is: where CHROMIUM_PATH says, or at a place where one is put; undefined if there is none. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path))
