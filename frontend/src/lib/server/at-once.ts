/**
 * Counts something that each one does several of at the same time, because each holds memory or the processor meanwhile.
 * @param most how many of them one may have under way in this process
 * @param refuse throws what is said to who begins one more
 * @returns counts one more; what it gives ends that one, called any number of times
 */
export function atOnce<Who>(most: number, refuse: () => never): (who: Who) => () => void {
  const underWay = new Map<Who, number>();
  return (who) => {
    const before = underWay.get(who) ?? 0;
    if (before >= most) refuse();
    underWay.set(who, before + 1);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const left = (underWay.get(who) ?? 1) - 1;
      if (left > 0) underWay.set(who, left);
      else underWay.delete(who);
    };
  };
}
