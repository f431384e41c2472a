namespace AiGovernance.Parts;

/// <summary>Which page numbers a pager offers: first, last and the neighbours; null is a gap.</summary>
public static class PagerWindow
{
    public static IReadOnlyList<int?> Of(int current, int last)
    {
        var shown = new List<int?>();
        var previous = 0;
        for (var page = 1; page <= last; page++)
        {
            if (page != 1 && page != last && Math.Abs(page - current) > 1) continue;
            if (page - previous == 2) shown.Add(page - 1); // a gap of one page is written out
            else if (page - previous > 2) shown.Add(null);
            shown.Add(page);
            previous = page;
        }
        return shown;
    }
}
