// Names the outlet of a document from the address of its page.
import type { OutletRules } from "../rules/outlets.js";

/** The outlet of an address, or null where that is none. */
export type NameOutlet = (address: string) => string | null;

export function createNameOutlet(rules: OutletRules): NameOutlet {
  const names = new Map(rules.outlets.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));
  const prefixes = new Set(rules.prefixes);
  return (address) => {
    const host = hostOf(address);
    if (host === null) return null;
    const labels = host.split(".");
    for (let first = 0; first < labels.length - 1; first++) {
      const name = names.get(labels.slice(first).join("."));
      if (name) return name;
    }
    while (labels.length > 2 && prefixes.has(labels[0] ?? "")) labels.shift();
    return labels.join(".");
  };
}

function hostOf(address: string): string | null {
  const match = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/?#]|$)/i.exec(address.trim().slice(0, 300));
  return match?.[1]?.toLowerCase() ?? null;
}
