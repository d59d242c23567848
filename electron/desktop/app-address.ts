/** The scheme of the app's own pages, and the two hosts under it. */
export const appScheme = "app";
/** Where the page is served. */
export const pageHost = "bundle";
/** Where a document is served that is to be printed. */
export const printHost = "print";

export const pageAddress = `${appScheme}://${pageHost}/index.html`;
export const audienceAddress = `${appScheme}://${pageHost}/audience.html`;

/** The parts of an address below our scheme, null for any other. (`origin` is "null" for schemes of one's own in Node.) */
export function parseAppAddress(address: string): { readonly host: string; readonly pathname: string } | null {
  try {
    const { protocol, host, pathname } = new URL(address);
    return protocol === `${appScheme}:` ? { host, pathname } : null;
  } catch {
    return null;
  }
}

/** True for an address of the app's page. */
export function isPageAddress(address: string): boolean {
  return parseAppAddress(address)?.host === pageHost;
}
