/** Exit code of a mistake in the spec or in the call. */
export const BAD_INPUT = 1;
/** Exit code of a mistake of slbgen itself. */
export const OUR_BUG = 2;
