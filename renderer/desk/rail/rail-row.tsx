import { EyeOff, GripVertical } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { slideOf } from "../../store/briefing-of.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { SlidePicture } from "../render/slide-picture.tsx";
import type { RailSlide } from "./rail-groups.ts";

interface RailRowProperties {
  readonly slide: RailSlide;
  /** Of the picture, CSS pixels. */
  readonly width: number;
  readonly section: string;
}

/** A slide in the rail: its number, its picture, and whether it is hidden or changed by the user. */
export function RailRow({ slide: { id, number }, width, section }: RailRowProperties) {
  const t = useStrings();
  const headline = useDeskState((state) => slideOf(state, id)?.headline.text ?? "");
  const isCurrent = useDeskState(({ selection }) => selection.current === id);
  const isChanged = useDeskState((state) => (slideOf(state, id)?.changes?.length ?? 0) > 0);
  const shown = headline.trim() === "" ? t("rail.untitled") : headline;
  const name =
    number === null ? t("rail.slide-hidden", { headline: shown }) : t("rail.slide", { number, headline: shown });
  return (
    <GridListItem
      id={id}
      className="rail-row"
      textValue={`${name}, ${section}`}
      data-hidden={number === null || undefined}
      // The focus comes into the rail at the slide in the middle, not at the first one.
      data-entry={isCurrent || undefined}
    >
      <span className="rail-side">
        <span className="rail-number" aria-hidden="true">
          {number ?? <EyeOff size={13} />}
        </span>
        {isChanged ? (
          <span className="rail-changed" role="img" aria-label={t("rail.changed")} title={t("rail.changed")} />
        ) : null}
        <Button slot="drag" className="rail-grip" aria-label={t("rail.drag")}>
          <GripVertical aria-hidden size={14} />
        </Button>
      </span>
      <SlidePicture id={id} width={width} />
    </GridListItem>
  );
}
