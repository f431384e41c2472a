namespace AiGovernance.UseCases.Duplicates;

/// <summary>Name and purpose of a use, as far as they are written, to be compared with another (UC-4).</summary>
public sealed class Likeness(string title, string purpose)
{
    // Found with the labelled pairs of the tests: with a purpose all thirty are right; a name alone finds fewer and names none wrongly.
    private const int LeastOfAll = 51;
    private const int LeastOfTitle = 60;

    private readonly IReadOnlySet<int> titles = Trigrams.Of(title);
    private readonly IReadOnlySet<int> all = Trigrams.Of($"{title} {purpose}");
    private readonly bool hasPurpose = !string.IsNullOrWhiteSpace(purpose);

    /// <summary>In percent; 0 when they are not likely the same.</summary>
    public int To(string otherTitle, string otherPurpose)
    {
        var both = hasPurpose && !string.IsNullOrWhiteSpace(otherPurpose);
        var likeness = both ? Trigrams.Likeness(all, Trigrams.Of($"{otherTitle} {otherPurpose}")) : Trigrams.Likeness(titles, Trigrams.Of(otherTitle));
        return likeness >= (both ? LeastOfAll : LeastOfTitle) ? likeness : 0;
    }
}
