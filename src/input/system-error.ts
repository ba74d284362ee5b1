/** What the operating system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EEXIST: 'there is something of that name already',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large to be read in one piece',
}

/**
 * Says in words why a file operation failed.
 *
 * @param error - what the operation threw
 * @returns the reason, or null if it was no file operation that failed
 */
export function systemReason(error: unknown): string | null {
  const code = systemCode(error)
  return code === null ? null : (REASONS[code] ?? `cannot be used (${code})`)
}

/**
 * The code of a file operation that failed.
 *
 * @param error - what the operation threw
 * @returns a code such as 'ENOENT', or null
 */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return 'syscall' in error || error.code.startsWith('ERR_FS_') ? error.code : null
}
