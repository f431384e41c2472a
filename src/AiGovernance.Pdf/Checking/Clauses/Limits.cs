using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>How large things may be: ISO 19005-3, 6.1.13.</summary>
internal sealed class Limits(PdfFile file, Findings found) : Clause(file, found)
{
    private const string Here = "6.1.13";
    private const int LongestString = 32767, LongestName = 127, MostObjects = 8_388_607, MostSaved = 28, SmallestPage = 3, LargestPage = 14_400;

    public override void Object(int id, object? value)
    {
        if (id > MostObjects) Found.Add($"object {id}", "there are too many objects", Here);
        Measure(id, value);
    }

    public override void Page(PageView page)
    {
        var box = File.Array(page.Entries.Of("MediaBox")).Select(File.Number).OfType<double>().ToList();
        if (box is not [var left, var low, var right, var high]) Found.Add(page.Where, "the page has no size", Here);
        else if (Math.Min(right - left, high - low) < SmallestPage || Math.Max(right - left, high - low) > LargestPage) Found.Add(page.Where, "the page is too small or too large", Here);
    }

    public override void Operator(PageView page, ContentState state)
    {
        if (state.Saved > MostSaved) Found.Add(page.Where, "graphics states are saved too deeply", Here);
        foreach (var operand in state.Operands) Measure(page.Id, operand);
    }

    private void Measure(int id, object? value)
    {
        switch (value)
        {
            case PdfText { Bytes.Length: > LongestString }: Found.Add($"object {id}", "a string is longer than 32767 bytes", Here); break;
            case PdfName { Value.Length: > LongestName }: Found.Add($"object {id}", "a name is longer than 127 bytes", Here); break;
            case double and (> int.MaxValue or < int.MinValue): Found.Add($"object {id}", "a number is too large", Here); break;
            case List<object?> items: foreach (var item in items) Measure(id, item); break;
            case PdfStream stream: Measure(id, stream.Entries); break;
            case PdfDictionary entries:
                foreach (var (key, item) in entries)
                {
                    if (key.Length > LongestName) Found.Add($"object {id}", "a name is longer than 127 bytes", Here);
                    Measure(id, item);
                }
                break;
        }
    }
}
