/** Milliseconds without a movement after which the cursor is in the way. */
const stillness = 2000;

/** Hides the cursor while it rests; `onMove` hears of its movements. */
export function hideCursor(onMove: () => void): void {
  const { classList } = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let place = "";
  classList.add("still");
  addEventListener("pointermove", ({ screenX, screenY }) => {
    // What changes under a resting cursor is told as a movement, too.
    const here = `${screenX},${screenY}`;
    if (here === place) return;
    place = here;
    classList.remove("still");
    clearTimeout(timer);
    timer = setTimeout(() => classList.add("still"), stillness);
    onMove();
  });
}
