/** The product's mark and name: a lectern seen from the side. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M2.5 6.2 16 2.4l1.5 3.4L4 9.6z" fill="currentColor" />
        <path d="M9.2 9.4h2.2v6.2h3.4v2H5.8v-2h3.4z" fill="currentColor" opacity=".55" />
      </svg>
      Lectern
    </span>
  );
}
