import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { handOverMenu } from "./commands/hand-over-menu.ts";
import { listenToKeys } from "./commands/listen-to-keys.ts";
import { listenToMenu } from "./commands/listen-to-menu.ts";
import { startDocuments } from "./documents/start-documents.ts";
import { createEngine } from "./engine/engine.ts";
import { startWorker } from "./engine/worker-port.ts";
import { resumePresenting } from "./presenter/resume-presenting.ts";
import { connectShell } from "./shell/connect-shell.ts";
import { NoShell } from "./start/no-shell.tsx";
import { followSettings } from "./store/change-settings.ts";
import { createDesk } from "./store/create-desk.ts";
import "./styles/page.css";

async function main(): Promise<void> {
  const root = createRoot(document.getElementById("page") as HTMLElement);
  const connection = await connectShell();
  if (!connection.ok) {
    root.render(<NoShell problem={connection.problem} />);
    return;
  }
  const { shell } = connection;
  const start = await shell.getStart();
  if (!start.ok) {
    root.render(<NoShell problem={start.error.message} />);
    return;
  }
  const desk = createDesk(shell, createEngine(startWorker), start.value);
  followSettings(desk);
  listenToKeys(desk);
  listenToMenu(desk);
  handOverMenu(desk);
  startDocuments(desk, start.value.openRequests);
  if (start.value.openRequests.length === 0) await resumePresenting(desk);
  root.render(
    <StrictMode>
      <App desk={desk} />
    </StrictMode>,
  );
}

void main();
