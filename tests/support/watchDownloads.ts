import { expect, vi } from 'vitest';

/** Watches what the page hands to the browser's downloads, in place of a real one. */
export function watchDownloads(): { next: () => Promise<{ name: string; bytes: Uint8Array; text: string }> } {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return `blob:${window.location.origin}/test`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return {
    next: async () => {
      await expect.poll(() => names).toHaveLength(1);
      const bytes = new Uint8Array((await blobs.shift()?.arrayBuffer()) ?? new ArrayBuffer(0));
      return { name: names.shift() ?? '', bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    },
  };
}
