import { useEffect, useMemo, useRef } from "react";
import {
  Collection,
  DropIndicator,
  GridList,
  GridListHeader,
  GridListSection,
  ListLayout,
  type Selection as RailSelection,
  useDragAndDrop,
  Virtualizer,
} from "react-aria-components";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { selectSlides } from "../../store/select.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { RailGroup } from "./rail-groups.ts";
import { headingHeight, railMeasures, rowTop } from "./rail-measures.ts";
import { RailRow } from "./rail-row.tsx";
import { useRailGroups } from "./use-rail-groups.ts";

function takeSelection(desk: Desk, keys: RailSelection): void {
  const { slides } = stateOf(desk).selection;
  const all = briefingOf(stateOf(desk))?.deck.slides.map(({ id }) => id) ?? [];
  const chosen = new Set(keys === "all" ? all : [...keys].map(String));
  const added = [...chosen].filter((id) => !slides.has(id));
  selectSlides(desk, chosen, added.at(-1) ?? null);
}

/** Drags rows to other places; what is dragged are the selected slides. */
function useRailDrag(desk: Desk) {
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "application/x-lectern-slide": String(key) })),
    onReorder({ keys, target }) {
      const slides = briefingOf(stateOf(desk))?.deck.slides ?? [];
      const moved = slides.map(({ id }) => id).filter((id) => keys.has(id));
      const others = slides.filter(({ id }) => !keys.has(id));
      const index = slides.findIndex(({ id }) => id === target.key);
      const before = target.dropPosition === "before" ? slides.slice(0, index) : slides.slice(0, index + 1);
      const after = before.findLast(({ id }) => !keys.has(id)) ?? null;
      if (others.length > 0) changeBriefing(desk, { kind: "move-slides", slides: moved, after: after?.id ?? null });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="rail-drop" />,
  });
}

/** Keeps the current slide in sight. Rows out of sight are not in the page, so their place is computed. */
function useFollowCurrent(groups: readonly RailGroup[], rowHeight: number) {
  const list = useRef<HTMLDivElement>(null);
  const current = useDeskState(({ selection }) => selection.current);
  useEffect(() => {
    const top = rowTop(groups, current, rowHeight);
    const box = list.current;
    if (box === null || top === null) return;
    if (top < box.scrollTop) box.scrollTop = Math.max(0, top - headingHeight);
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
  }, [groups, current, rowHeight]);
  return list;
}

/** The slides in order, grouped by section: select, drag, delete, hide, split, merge. */
export function Rail() {
  const desk = useDesk();
  const t = useStrings();
  const groups = useRailGroups();
  const width = useDeskState(({ settings }) => settings.railWidth);
  const ratio = useDeskState((state) => briefingOf(state)?.deck.options.ratio ?? "16:9");
  const selected = useDeskState(({ selection }) => selection.slides);
  const { dragAndDropHooks } = useRailDrag(desk);
  const { picture, row } = railMeasures(width, ratio);
  const list = useFollowCurrent(groups, row);
  const options = useMemo(() => ({ rowSize: row, headingSize: headingHeight }), [row]);
  const titleOf = ({ title }: RailGroup) =>
    typeof title === "string" ? t(title === "opening" ? "rail.no-section" : "rail.reference") : title.heading;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={options}>
      <GridList
        ref={list}
        className="rail"
        aria-label={t("desk.rail")}
        items={groups}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={(keys) => takeSelection(desk, keys)}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[picture, t]}
        renderEmptyState={() => <p className="rail-empty">{t("rail.empty")}</p>}
      >
        {(group) => (
          <GridListSection id={group.id} className="rail-section">
            <GridListHeader className="rail-heading">{titleOf(group)}</GridListHeader>
            <Collection items={group.slides} dependencies={[picture, t]}>
              {(slide) => <RailRow slide={slide} width={picture} section={titleOf(group)} />}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  );
}
