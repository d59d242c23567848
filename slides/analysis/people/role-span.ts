/** The words of an office beside a name: tokens `from` to `to`, end exclusive. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
  /** Token after the role and the comma that closes it, if one does. */
  readonly end: number;
}
