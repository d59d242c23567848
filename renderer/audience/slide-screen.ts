import type { AudienceDeck } from "../talk/audience-deck.ts";
import type { ScreenQuote } from "../talk/talk-state.ts";
import { fitQuote } from "./fit-quote.ts";

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

/** A quotation in the deck's own look, as large as it fits. */
function drawQuote(stage: HTMLElement, sheet: CSSStyleSheet, deck: AudienceDeck, quote: ScreenQuote): Layer {
  const root = createLayer(stage, sheet, "quote");
  const section = document.createElement("section");
  section.className = "lectern-slide";
  section.lang = deck.language;
  section.dir = deck.direction;
  section.dataset.layout = "quote";
  section.innerHTML = `<div class="ls-stage"><div class="ls-body ls-quote"><figure class="ls-item"><blockquote><p class="ls-text ls-display"></p></blockquote><figcaption class="ls-attribution"><p class="ls-detail"></p></figcaption></figure></div></div>`;
  root.append(section);
  const [words, source] = ["p.ls-text", "p.ls-detail"].map((part) => section.querySelector<HTMLElement>(part));
  if (words) words.textContent = quote.text;
  if (source) source.textContent = quote.source;
  if (quote.source === "") section.querySelector("figcaption")?.remove();
  const body = section.querySelector<HTMLElement>(".ls-body");
  if (body !== null) fitQuote(section, body);
  return { host: root.host as HTMLElement, ready: Promise.resolve(), isReady: true };
}

/** Draws a deck into `stage`, which has the deck's size. Nothing is shown yet. */
export function createSlideScreen(stage: HTMLElement, deck: AudienceDeck): SlideScreen {
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
    seen?.host.classList.remove("seen");
    layer.host.classList.add("seen");
    seen = layer;
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
        quoted = { quote, layer: drawQuote(stage, sheet, deck, quote) };
      }
      bring(quoted.layer);
    },
  };
}
