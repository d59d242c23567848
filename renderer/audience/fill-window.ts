interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a stage is scaled and where its corner is, so that all of it is seen in the middle of a window. */
export function fitStage(
  stage: Size,
  window: Size,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = Math.min(window.width / stage.width, window.height / stage.height);
  return { scale, x: (window.width - stage.width * scale) / 2, y: (window.height - stage.height * scale) / 2 };
}

/** Keeps an element of the stage's size scaled to the window until the function it gives is called. */
export function fillWindow(element: HTMLElement, stage: Size): () => void {
  element.style.width = `${stage.width}px`;
  element.style.height = `${stage.height}px`;
  const refill = () => {
    const { scale, x, y } = fitStage(stage, { width: innerWidth, height: innerHeight });
    element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  refill();
  addEventListener("resize", refill);
  return () => removeEventListener("resize", refill);
}
