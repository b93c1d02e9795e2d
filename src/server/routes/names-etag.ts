/** Whether an `If-None-Match` header names the tag. Compression makes a tag weak on its way out; it is the same one. */
export function namesEtag(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
