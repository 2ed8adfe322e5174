/** The days from Monday to Friday between two days, both included. */
export const weekdays = (from: string, to: string, except: readonly string[] = []): string[] => {
  const days: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000)
    if (![0, 6].includes(new Date(day).getUTCDay())) days.push(new Date(day).toISOString().slice(0, 10));
  return days.filter((day) => !except.includes(day));
};
