import { type RefObject, useEffect, useState } from "react";

/** How far beyond what is seen pictures are drawn, CSS pixels. */
const reach = 700;

/** The slides in or near the seen part of a scrolling list. `order` changes when there are other slides in it. */
export function useNearSlides(box: RefObject<HTMLElement | null>, order: unknown): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other slides are other elements
  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const next = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const id = (target as HTMLElement).dataset.slide ?? "";
            if (isIntersecting) next.add(id);
            else next.delete(id);
          }
          return next;
        }),
      { root: box.current, rootMargin: `${reach}px 0px` },
    );
    for (const element of box.current.querySelectorAll("[data-slide]")) observer.observe(element);
    return () => observer.disconnect();
  }, [box, order]);
  return near;
}
