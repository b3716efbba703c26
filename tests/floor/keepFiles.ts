import type { Page } from '@playwright/test';

/** A file as the page handed it over, in base64. */
interface Handed {
  name: string;
  base64: string;
}

/**
 * Keeps what pages opened after this hand to the browser's downloads: of those, Chromium 83 tells Playwright nothing.
 * Returns what waits for the next file.
 */
export async function keepFiles(page: Page): Promise<() => Promise<{ name: string; bytes: Buffer }>> {
  await page.addInitScript(() => {
    const files: Handed[] = [];
    Object.assign(window, { handedFiles: files });
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      const url = create.call(URL, blob);
      if (blob instanceof Blob) blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!this.download || !blob) return HTMLElement.prototype.click.call(this);
      const reader = new FileReader();
      reader.onload = () => files.push({ name: this.download, base64: String(reader.result).replace(/^.*?,/, '') });
      reader.readAsDataURL(blob);
    };
  });
  return async () => {
    const handle = await page.waitForFunction(() => (Reflect.get(window, 'handedFiles') as Handed[]).shift());
    const { name, base64 } = (await handle.jsonValue()) as Handed;
    return { name, bytes: Buffer.from(base64, 'base64') };
  };
}
