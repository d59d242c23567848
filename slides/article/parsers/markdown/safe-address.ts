/** A link's address when it may be shown and followed: absolute http, https or mailto; null for everything else. */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  return /^(?:https?:\/\/|mailto:)[^\s"<>\\^`{|}\p{Cc}]+$/iu.test(trimmed) ? trimmed : null;
}

/** An image's address as written when it can only name a picture: relative, http(s), or a data: URL of an image. */
export function safeImage(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "" || /\p{Cc}/u.test(trimmed)) return null;
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/iu.test(trimmed)) return trimmed;
  return /^[a-z][a-z0-9+.-]*:/iu.test(trimmed) && !/^https?:\/\//iu.test(trimmed) ? null : trimmed;
}
