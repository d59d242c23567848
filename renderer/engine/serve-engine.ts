import { planLength, writeBriefingFile } from "../../slides/index.ts";
import type { EngineAnswer, EngineRequest, FindPictures } from "./engine-messages.ts";
import { importBriefing } from "./import-briefing.ts";
import { makeFormats, makePreview } from "./make-formats.ts";

/** The worker's end: takes a request, gives answers by `reply`. One import at a time. */
export function serveEngine(reply: (answer: EngineAnswer) => void): (request: EngineRequest) => void {
  let takePictures: (pictures: Awaited<ReturnType<FindPictures>>) => void = () => {};

  const findPictures: FindPictures = (addresses) =>
    new Promise((resolve) => {
      takePictures = resolve;
      reply({ kind: "pictures-wanted", addresses });
    });

  async function answer(request: EngineRequest): Promise<void> {
    switch (request.kind) {
      case "import": {
        const tell = (stage: "reading" | "recognising" | "composing") => reply({ kind: "stage", stage });
        reply({ kind: "imported", outcome: await importBriefing(request.source, findPictures, tell) });
        return;
      }
      case "pictures":
        takePictures(request.pictures);
        return;
      case "write":
        reply({ kind: "written", bytes: writeBriefingFile(request.briefing).bytes });
        return;
      case "plan":
        reply({ kind: "planned", plan: planLength(request.briefing, request.minutes) });
        return;
      case "preview":
        reply({ kind: "previewed", preview: makePreview(request.job) });
        return;
      case "export":
        makeFormats(request.job, (format, output) => reply({ kind: "made", format, output }));
        reply({ kind: "all-made" });
    }
  }

  return (request) => {
    answer(request).catch((error: unknown) => reply({ kind: "failed", message: String(error) }));
  };
}
