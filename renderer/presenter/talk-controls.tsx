import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  LayoutGrid,
  type LucideIcon,
  MonitorUp,
  MousePointer2,
  Search,
  Snowflake,
  Square,
  SquareX,
  TextQuote,
  Timer,
} from "lucide-react";
import { useStrings } from "../store/use-strings.ts";
import type { StringKey } from "../strings/en.ts";
import type { PresenterAction } from "./presenter-key.ts";
import { TalkButton } from "./talk-button.tsx";
import { useTalk } from "./use-talk.ts";

interface Control {
  readonly kind: Exclude<
    PresenterAction["kind"],
    "go" | "quote" | "point" | "goal" | "skip" | "digit" | "move-pointer"
  >;
  readonly label: StringKey;
  readonly shortcut: string;
  readonly icon: LucideIcon;
}

const asking: readonly Control[] = [
  { kind: "search", label: "talk.search", shortcut: "/", icon: Search },
  { kind: "sources", label: "talk.sources", shortcut: "I", icon: TextQuote },
  { kind: "overview", label: "talk.overview", shortcut: "O", icon: LayoutGrid },
  { kind: "late", label: "talk.late", shortcut: "K", icon: Timer },
];

/** Everything that can be done in a talk, with its key. */
export function TalkControls() {
  const t = useStrings();
  const { state, slides, isPointing, digits, kind } = useTalk();
  const position = t("status.position", { number: state.index + 1, total: slides.length });
  return (
    <div className="talk-controls" role="toolbar" aria-label={t("talk.controls")}>
      <TalkButton
        action={{ kind: "previous" }}
        label={t("talk.previous")}
        shortcut="←"
        icon={ChevronLeft}
        isLabelled={false}
      />
      <span className="talk-position" role="status">
        {digits === "" ? position : t("talk.go-to", { digits })}
      </span>
      <TalkButton
        action={{ kind: "next" }}
        label={t("talk.next-slide")}
        shortcut="→"
        icon={ChevronRight}
        isLabelled={false}
      />
      <span className="talk-gap" />
      <TalkButton
        action={{ kind: "black" }}
        label={t("talk.black")}
        shortcut="B"
        icon={Square}
        isOn={state.cover === "black"}
      />
      <TalkButton
        action={{ kind: "white" }}
        label={t("talk.white")}
        shortcut="W"
        icon={Square}
        isOn={state.cover === "white"}
      />
      <TalkButton
        action={{ kind: "freeze" }}
        label={t("talk.freeze")}
        shortcut="F"
        icon={Snowflake}
        isOn={state.frozen !== null}
      />
      <TalkButton
        action={{ kind: "pointer" }}
        label={t("talk.pointer")}
        shortcut="L"
        icon={MousePointer2}
        isOn={isPointing}
      />
      <span className="talk-gap" />
      {asking.map(({ kind: asked, label, shortcut, icon }) => (
        <TalkButton
          key={asked}
          action={{ kind: asked } as PresenterAction}
          label={t(label)}
          shortcut={shortcut}
          icon={icon}
        />
      ))}
      <span className="spring" />
      {kind === "talk" ? (
        <TalkButton action={{ kind: "swap" }} label={t("talk.swap")} shortcut="S" icon={MonitorUp} isLabelled={false} />
      ) : null}
      <TalkButton action={{ kind: "help" }} label={t("talk.help")} shortcut="?" icon={CircleHelp} isLabelled={false} />
      <TalkButton action={{ kind: "close" }} label={t("talk.end-talk")} shortcut="Esc" icon={SquareX} />
    </div>
  );
}
