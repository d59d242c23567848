import { serveEngine } from "./serve-engine.ts";

/* The engine in a thread of its own, so that the page answers while an article is read. */
const serve = serveEngine((answer) => postMessage(answer));
addEventListener("message", (event) => serve(event.data));
