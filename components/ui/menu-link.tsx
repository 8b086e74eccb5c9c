"use client";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Link } from "./link";
import { menuItemStyles } from "./menu-styles";

/** Somewhere to go, in a DropdownMenu. */
export function MenuLink({ href, icon, children }: { href: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <Radix.Item asChild className={menuItemStyles}>
      <Link href={href}>
        {icon}
        {children}
      </Link>
    </Radix.Item>
  );
}
