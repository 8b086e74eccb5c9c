"use client";
import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link to another page, fetched once a pointer or the focus is on it. Fetched as soon as it is in sight, as Next would,
 * the links of one page cost the server more than the page, and nearly all of it for nothing.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  const [isMeant, setMeant] = useState(false);
  const means = () => setMeant(true);
  return <NextLink prefetch={isMeant ? null : false} onPointerEnter={means} onFocus={means} {...props} />;
}
