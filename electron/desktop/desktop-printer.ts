import { BrowserWindow, type PrintToPDFOptions, session } from "electron";
import type { PrintOutcome } from "../services/print-pdf.ts";
import type { Printer } from "../services/shell-ports.ts";
import { appScheme, parseAppAddress, printHost } from "./app-address.ts";
import { hardenedPreferences, hardenSession } from "./harden.ts";

const address = `${appScheme}://${printHost}/document.html`;

/** A printed document runs nothing and loads nothing: its pictures and fonts are inside it. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The document's own `@page` rules decide the paper; margins that did not fit the default paper would be refused. */
const pdfOptions: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Milliseconds for one document. */
const patience = 180_000;

function failing(window: BrowserWindow): Promise<never> {
  return new Promise((_, reject) => {
    window.webContents.once("render-process-gone", (_event, { reason }) =>
      reject(new Error(`the page's process ended (${reason})`)),
    );
    setTimeout(() => reject(new Error("the page did not answer")), patience).unref();
  });
}

async function printIn(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(address);
  await window.webContents.executeJavaScript("document.fonts.ready.then(() => true)");
  return new Uint8Array(await window.webContents.printToPDF(pdfOptions));
}

/** One document in a hidden window and a session of its own, which end with it. */
async function printOne(html: string, number: number): Promise<PrintOutcome> {
  // Without "persist:" the session is kept in memory only.
  const own = session.fromPartition(`print-${number}`);
  hardenSession(own);
  own.protocol.handle(appScheme, ({ url }) => {
    if (parseAppAddress(url)?.host !== printHost) return new Response(null, { status: 404 });
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": printPolicy };
    return new Response(html, { headers });
  });
  const window = new BrowserWindow({ show: false, webPreferences: { ...hardenedPreferences(null), session: own } });
  try {
    return { ok: true, bytes: await Promise.race([printIn(window), failing(window)]) };
  } catch (error) {
    return { ok: false, message: `Printing failed: ${error instanceof Error ? error.message : String(error)}.` };
  } finally {
    if (!window.isDestroyed()) window.destroy();
    own.protocol.unhandle(appScheme);
  }
}

/** Prints with the app's own browser engine, one document after the other. */
export function createDesktopPrinter(): Printer {
  let queue: Promise<unknown> = Promise.resolve();
  let number = 0;
  return {
    print(html) {
      number += 1;
      const own = number;
      const outcome = queue.then(() => printOne(html, own));
      queue = outcome;
      return outcome;
    },
  };
}
