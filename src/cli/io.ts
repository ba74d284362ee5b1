/** Where text goes. */
export interface TextSink {
  readonly isTTY: boolean
  /** How many columns the terminal has; undefined where there is none. */
  readonly columns?: number | undefined
  /** Takes a text, and more of it once the promise, if there is one, is kept. */
  write(text: string): void | Promise<void>
}

/** What a command sees of the process it runs in, so that a test can stand in for it. */
export interface Io {
  readonly stdin: {
    readonly isTTY: boolean
    /** The file descriptor, if standard input is one. */
    readonly descriptor: number | null
    /** Everything that comes in. */
    read(): Promise<Uint8Array>
  }
  /** Data. */
  readonly stdout: TextSink
  /** Everything for people. */
  readonly stderr: TextSink
  readonly env: Readonly<Record<string, string | undefined>>
}
