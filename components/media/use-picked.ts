import { useEffect, useState } from "react";

/** A picture that was chosen and not sent yet: its address for as long as it is needed. */
export function usePicked() {
  const [picked, setPicked] = useState<string | null>(null);

  useEffect(() => {
    if (!picked) return;
    return () => URL.revokeObjectURL(picked);
  }, [picked]);

  return {
    picked,
    pick: (file: File | undefined) => setPicked(file ? URL.createObjectURL(file) : null),
    unpick: () => setPicked(null),
  };
}
