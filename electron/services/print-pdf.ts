import { type BrowserProcess, startBrowser } from "./browser-process.ts";
import type { DevToolsPipe, DevToolsValues } from "./devtools-pipe.ts";

export type PrintOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** A warm browser that prints one document after another. */
export interface PdfPrinter {
  /** Prints a self-contained page. Its `@page` rules decide the paper. */
  print(html: string): Promise<PrintOutcome>;
  close(): Promise<void>;
}

/** Chromium ends the conversation at a message of 100 MB; a page is sent as one message. */
const largestPage = 90_000_000;
/** Milliseconds for one document, start-up of the browser included. */
const patience = 180_000;

type Send = (method: string, params?: DevToolsValues) => Promise<DevToolsValues>;

interface Page {
  readonly send: Send;
  readonly frameId: string;
  readonly sessionId: string;
}

/**
 * Opens an empty page that can neither run scripts nor load anything: offline, and every request it makes all the same
 * is refused. Being `about:blank`, it may not open files either.
 */
async function openPage(pipe: DevToolsPipe): Promise<Page> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext", { disposeOnDetach: true });
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const attached = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const sessionId = String(attached.sessionId);
  const send: Send = (method, params) => pipe.send(method, params, sessionId);
  pipe.listen((event) => {
    if (event.sessionId !== sessionId || event.method !== "Fetch.requestPaused") return;
    const { requestId } = event.params;
    send("Fetch.failRequest", { requestId, errorReason: "Aborted" }).catch(() => {});
  });
  const [{ frameTree }] = await Promise.all([
    send("Page.getFrameTree"),
    send("Page.enable"),
    send("Network.enable"),
    send("Network.setBypassServiceWorker", { bypass: true }),
    send("Network.emulateNetworkConditions", {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }),
    send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
    send("Emulation.setScriptExecutionDisabled", { value: true }),
  ]);
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  return { send, frameId: frame.id, sessionId };
}

function nextEvent(pipe: DevToolsPipe, page: Page, method: string): Promise<void> {
  return new Promise((resolve) => {
    const unlisten = pipe.listen((event) => {
      if (event.sessionId !== page.sessionId || event.method !== method) return;
      unlisten();
      resolve();
    });
  });
}

async function printPage(pipe: DevToolsPipe, page: Page, html: string): Promise<Uint8Array> {
  const loaded = nextEvent(pipe, page, "Page.loadEventFired");
  await page.send("Page.setDocumentContent", { frameId: page.frameId, html });
  await loaded;
  await page.send("Runtime.evaluate", { expression: "document.fonts.ready.then(() => true)", awaitPromise: true });
  const { data } = await page.send("Page.printToPDF", {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(Buffer.from(String(data), "base64"));
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the browser did not answer")), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function describeFailure(program: string, browser: BrowserProcess, error: unknown): Promise<string> {
  const words = await browser.lastWords();
  const reason = error instanceof Error ? error.message : String(error);
  return `${program} could not print: ${reason}${words === "" ? "" : ` (${words})`}.`;
}

/**
 * Starts a browser for printing, at once, so that it comes up while the caller still works. Failures come back with
 * the outcome of `print`.
 */
export function openPdfPrinter(program: string): PdfPrinter {
  const browser = startBrowser(program);
  const page = openPage(browser.pipe);
  // Reported by `print`; without this an unused printer's failure would end the process.
  page.catch(() => {});
  let queue: Promise<unknown> = page;

  async function printOne(html: string): Promise<PrintOutcome> {
    if (html.length > largestPage) return { ok: false, message: "The document is too large to print (over 90 MB)." };
    try {
      return { ok: true, bytes: await withinPatience(page.then((opened) => printPage(browser.pipe, opened, html))) };
    } catch (error) {
      return { ok: false, message: await describeFailure(program, browser, error) };
    }
  }

  return {
    print(html) {
      const outcome = queue.then(
        () => printOne(html),
        () => printOne(html),
      );
      queue = outcome;
      return outcome;
    },
    close: () => browser.stop(),
  };
}
