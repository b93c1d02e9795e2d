/** A picture for the reader, in RGBA. */
export interface QrPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: ArrayBuffer;
}

/** What the reader found in it; a reader that cannot read at all says so. */
export type QrAnswer =
  | { readonly kind: 'read'; readonly contents: readonly string[] }
  | { readonly kind: 'broken' };
