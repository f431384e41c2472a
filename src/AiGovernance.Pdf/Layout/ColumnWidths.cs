namespace AiGovernance.Pdf.Layout;

/// <summary>Shares the width of a table out by weight, but no column gets less than its longest word, within reason.</summary>
internal static class ColumnWidths
{
    /// <summary>The first rows show what the words are like; measuring all would read long tables twice.</summary>
    private const int RowsLookedAt = 60;

    public static IReadOnlyList<double> Of(Table table, Typesetter set, double padding)
    {
        var (columns, room) = (table.Columns, set.Style.Width);
        var least = columns.Select((c, i) => Math.Min(Longest(table, i, set) + 2 * padding + 1, room / Math.Min(3, columns.Count))).ToArray();
        if (least.Sum() > room) return [.. least.Select(l => l * room / least.Sum())];

        var isFixed = new bool[columns.Count];
        while (true)
        {
            var free = room - least.Where((_, i) => isFixed[i]).Sum();
            var weights = columns.Where((_, i) => !isFixed[i]).Sum(c => c.Weight);
            var tight = Enumerable.Range(0, columns.Count).Where(i => !isFixed[i] && free * columns[i].Weight / weights < least[i]).ToList();
            if (tight.Count == 0) return [.. columns.Select((c, i) => isFixed[i] ? least[i] : free * c.Weight / weights)];
            foreach (var i in tight) isFixed[i] = true;
        }
    }

    private static double Longest(Table table, int column, Typesetter set)
    {
        var texts = table.Rows.Take(RowsLookedAt).Where(r => r.Cells.Count > column).Select(r => (r.Cells[column].Text, Bold: false)).Prepend((table.Columns[column].Title, true));
        if (table.Total is not null && table.Columns[column].Figures) texts = texts.Append((table.Total.Cells[column].Text, true));
        return texts.SelectMany(t => Words.Of(t.Text, set.Fonts, set.Style.TableText with { Bold = t.Bold })).Select(w => w.Room).DefaultIfEmpty().Max();
    }
}
