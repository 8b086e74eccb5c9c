"use client";
import { ListPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { MenuItem } from "@/components/ui/menu-item";

/** In the menu of a poster: the way to put the film on one's lists. */
export function ListsEntry({ slug }: { slug: string; title: string }) {
  const router = useRouter();
  return (
    <MenuItem icon={<ListPlus aria-hidden="true" />} onSelect={() => router.push(`/films/${slug}/lists`)}>
      Put it on a list
    </MenuItem>
  );
}
