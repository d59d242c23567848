import { Pencil } from "lucide-react";
import { type CSSProperties, type MouseEvent, type PointerEvent, useRef } from "react";
import { openDialog } from "../dialogs/open-dialog.ts";
import { useDesk } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { StringKey } from "../strings/en.ts";
import { type AudienceView, audienceView } from "../talk/audience-view.ts";
import { TalkButton } from "./talk-button.tsx";
import { TalkNames } from "./talk-names.tsx";
import { TalkPicture } from "./talk-picture.tsx";
import { type Talk, useTalk } from "./use-talk.ts";

/** The sentences behind the text that was clicked; empty where there are none. */
function sourcesAt(event: MouseEvent): readonly string[] {
  for (const node of event.nativeEvent.composedPath()) {
    const sources = node instanceof HTMLElement ? node.dataset.sources : undefined;
    if (sources !== undefined) return sources.split(" ");
  }
  return [];
}

/** The slide that the presenter is at. Alt and a click ask where a text comes from; the pointer is moved over it. */
function CurrentSlide({ talk }: { readonly talk: Talk }) {
  const desk = useDesk();
  const t = useStrings();
  const { deck, state, session, isPointing } = talk;
  const frame = useRef(0);
  const view = audienceView(state);
  const isCovered = view.kind === "black" || view.kind === "white";
  const pointer = view.kind === "slide" ? view.pointer : null;

  function point({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void {
    if (!isPointing) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const inside = (share: number) => Math.min(1, Math.max(0, share));
    const place = { x: inside((clientX - left) / width), y: inside((clientY - top) / height) };
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => session.dispatch({ kind: "point", place }));
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key I asks for the same
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a picture; what can be done on it has keys
    <div
      className="talk-current"
      data-pointing={isPointing}
      data-covered={isCovered ? view.kind : undefined}
      onPointerMove={point}
      onClick={(event) => {
        if (event.altKey) openDialog(desk, { kind: "talk-sources", lit: sourcesAt(event) });
      }}
    >
      <TalkPicture deck={deck} view={{ kind: "slide", index: state.index, pointer: null }}>
        {pointer === null ? null : (
          <span className="talk-pointer" style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }} />
        )}
        {isCovered ? (
          <span className="talk-cover">
            <span>{t(`talk.screen-${view.kind}`)}</span>
          </span>
        ) : null}
      </TalkPicture>
    </div>
  );
}

interface SmallPictureProperties {
  readonly talk: Talk;
  readonly view: AudienceView | null;
  readonly title: string;
  readonly empty: StringKey;
  readonly tone?: "warning";
}

function SmallPicture({ talk, view, title, empty, tone }: SmallPictureProperties) {
  const t = useStrings();
  return (
    <section className="talk-small" data-tone={tone}>
      <h2>{title}</h2>
      {view === null ? (
        <p className="talk-no-slide" style={{ aspectRatio: talk.deck.width / talk.deck.height }}>
          {t(empty)}
        </p>
      ) : (
        <TalkPicture deck={talk.deck} view={view} />
      )}
    </section>
  );
}

/** The place that a step forward leads to; null at the end. */
function nextPlace({ state, slides }: Talk): number | null {
  for (let place = state.index + 1; place < slides.length; place += 1) if (!state.skips.includes(place)) return place;
  return null;
}

/** What is on the screen, what comes next, and what the audience sees where that is something else. */
export function TalkSlides() {
  const t = useStrings();
  const talk = useTalk();
  const { state, slides, kind, deck } = talk;
  const seen = audienceView(state);
  const isOther = seen.kind !== "slide" || seen.index !== state.index;
  const next = nextPlace(talk);
  const ratio = { "--ratio": deck.width / deck.height } as CSSProperties;
  const label = kind === "rehearsal" ? "talk.rehearsed-slide" : isOther ? "talk.only-you" : "talk.on-screen";
  return (
    <div className="talk-slides" data-other={isOther} style={ratio}>
      <section className="talk-main">
        <div className="talk-head">
          <h2 data-tone={isOther ? "warning" : undefined}>
            {t(label, { number: state.index + 1, total: slides.length })}
            {state.brief.includes(state.index) ? <b className="talk-brief">{t("talk.show-only")}</b> : null}
          </h2>
          <TalkButton
            action={{ kind: "edit-slide" }}
            label={t("talk.correct")}
            shortcut="X"
            icon={Pencil}
            isLabelled={false}
          />
        </div>
        <CurrentSlide talk={talk} />
      </section>
      <div className="talk-row">
        {isOther ? (
          <SmallPicture talk={talk} view={seen} title={t("talk.audience-sees")} empty="talk.end" tone="warning" />
        ) : null}
        <SmallPicture
          talk={talk}
          view={next === null ? null : { kind: "slide", index: next, pointer: null }}
          title={next === null ? t("talk.last") : t("talk.next", { number: next + 1 })}
          empty="talk.end"
        />
        <TalkNames slide={slides[state.index] ?? ""} />
      </div>
    </div>
  );
}
