import type { AudienceDeck } from "../talk/audience-deck.ts";
import type { ScreenQuote } from "../talk/talk-state.ts";
import { drawQuote } from "./draw-quote.ts";

/** How long the picture before may stay while those of a slide that nobody expected are made ready, milliseconds. */
const pictureWait = 150;

interface Layer {
  readonly host: HTMLElement;
  /** Ends when its pictures can be shown. */
  readonly ready: Promise<unknown>;
  isReady: boolean;
}

/** The slides on the audience's screen: one is seen, its neighbours are drawn beforehand. */
export interface SlideScreen {
  show(index: number): void;
  showQuote(quote: ScreenQuote): void;
}

function createLayer(stage: HTMLElement, sheet: CSSStyleSheet, name: string): ShadowRoot {
  const host = document.createElement("div");
  host.className = "layer";
  host.dataset.layer = name;
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  stage.append(host);
  return root;
}

function drawSlide(stage: HTMLElement, sheet: CSSStyleSheet, name: string, markup: string): Layer {
  const root = createLayer(stage, sheet, name);
  root.innerHTML = markup;
  const pictures = [...root.querySelectorAll("img")].map((picture) => picture.decode().catch(() => {}));
  const layer: Layer = { host: root.host as HTMLElement, ready: Promise.all(pictures), isReady: pictures.length === 0 };
  void layer.ready.then(() => {
    layer.isReady = true;
  });
  return layer;
}

function drawQuoteLayer(stage: HTMLElement, sheet: CSSStyleSheet, deck: AudienceDeck, quote: ScreenQuote): Layer {
  const root = createLayer(stage, sheet, "quote");
  drawQuote(root, deck, quote);
  return { host: root.host as HTMLElement, ready: Promise.resolve(), isReady: true };
}

/** Draws a deck into `stage`, which has the deck's size. Nothing is shown yet; `onFirst` is told when something is. */
export function createSlideScreen(stage: HTMLElement, deck: AudienceDeck, onFirst: () => void): SlideScreen {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(deck.css);
  const layers = new Map<number, Layer>();
  let quoted: { readonly quote: ScreenQuote; readonly layer: Layer } | null = null;
  let seen: Layer | null = null;
  let wanted: Layer | null = null;

  function layerOf(index: number): Layer | null {
    const known = layers.get(index);
    const markup = deck.slides[index];
    if (known !== undefined || markup === undefined) return known ?? null;
    const layer = drawSlide(stage, sheet, String(index), markup);
    layers.set(index, layer);
    return layer;
  }

  function reveal(layer: Layer): void {
    if (layer !== wanted || layer === seen) return;
    const isFirst = seen === null;
    seen?.host.classList.remove("seen");
    layer.host.classList.add("seen");
    seen = layer;
    if (isFirst) onFirst();
  }

  /** Draws the neighbours once the slide itself is on the screen, and forgets those that are far. */
  function prepare(index: number): void {
    for (const [other, layer] of layers) {
      if (Math.abs(other - index) <= 1 || layer === seen || layer === wanted) continue;
      layer.host.remove();
      layers.delete(other);
    }
    layerOf(index + 1);
    layerOf(index - 1);
  }

  function bring(layer: Layer): void {
    wanted = layer;
    if (layer.isReady) {
      reveal(layer);
      return;
    }
    void layer.ready.then(() => reveal(layer));
    setTimeout(() => reveal(layer), pictureWait);
  }

  return {
    show(index) {
      const at = Math.min(Math.max(0, index), deck.slides.length - 1);
      const layer = layerOf(at);
      if (layer === null || layer === wanted) return;
      bring(layer);
      requestAnimationFrame(() => setTimeout(() => wanted === layer && prepare(at)));
    },
    showQuote(quote) {
      if (quoted?.quote.text !== quote.text || quoted.quote.source !== quote.source) {
        quoted?.layer.host.remove();
        quoted = { quote, layer: drawQuoteLayer(stage, sheet, deck, quote) };
      }
      bring(quoted.layer);
    },
  };
}
