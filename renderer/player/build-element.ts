/** Makes an element with a class and text. */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  content: string | readonly Node[] = "",
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  if (typeof content === "string") element.textContent = content;
  else element.append(...content);
  return element;
}

/** Makes a button that never takes the focus from a mouse click: the space bar must go on turning slides. */
export function buildButton(label: string, title: string, act: () => void): HTMLButtonElement {
  const button = buildElement("button", "lp-button", label);
  button.type = "button";
  button.title = title;
  button.setAttribute("aria-label", title);
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", act);
  return button;
}
