/**
 * The address of a page to give to others. A page of the single file stands at the same path of the public site, where
 * there is one; everything else keeps its own address.
 * @param href `file:///…/x.html#/en/indicators/?domain=disputes`, or any other
 * @param publicUrl address of the public site with a slash at its end; empty where there is none
 */
export function publicAddress(href: string, publicUrl: string): string {
  const [, path] = /^[^#]*#\/(.*)$/.exec(href) ?? [];
  return publicUrl === '' || path === undefined ? href : publicUrl + path;
}
