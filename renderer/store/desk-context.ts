import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Desk } from "./desk.ts";
import type { DeskState } from "./desk-state.ts";

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk around this component");
  return desk;
}

/** A part of the state; renders again when it is another object. */
export function useDeskState<Part>(choose: (state: DeskState) => Part): Part {
  return useStore(useDesk().store, choose);
}

/** A new object or array made from the state; renders again when one of its values is another. */
export function useDeskParts<Part>(choose: (state: DeskState) => Part): Part {
  return useStore(useDesk().store, useShallow(choose));
}
