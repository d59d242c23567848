import { DetailsSection } from "../inspector/details-section.tsx";
import { LengthSection } from "../inspector/length-section.tsx";
import { LookSection } from "../inspector/look-section.tsx";
import { SlideSection } from "../inspector/slide-section.tsx";

/** How the briefing looks, how long it is, and what is known of it: everything that is not text on a slide. */
export function InspectorPanel() {
  return (
    <div className="panel inspector" data-history="page">
      <LookSection />
      <SlideSection />
      <LengthSection />
      <DetailsSection />
    </div>
  );
}
