using AiGovernance.UseCases.Duplicates;
using Xunit;

namespace AiGovernance.Tests.UseCases.Duplicates;

/// <summary>How alike two descriptions are (UC-4).</summary>
public class TrigramsTests
{
    public static TheoryData<LabelledPair> Pairs => [.. LabelledPairs.All];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_labelled_pair_is_judged_as_a_person_does(LabelledPair pair) =>
        Assert.Equal(pair.Same, new Likeness(pair.Title, pair.Purpose).To(pair.OtherTitle, pair.OtherPurpose) > 0);

    [Fact]
    public void There_are_fifteen_of_each_kind() =>
        Assert.Equal((15, 15), (LabelledPairs.All.Count(p => p.Same), LabelledPairs.All.Count(p => !p.Same)));

    /// <summary>Precision 100 %, recall 11 of 15: fewer are found while there is only a name, none wrongly.</summary>
    [Fact]
    public void A_name_alone_finds_most_and_names_none_wrongly()
    {
        var found = LabelledPairs.All.Where(p => new Likeness(p.Title, "").To(p.OtherTitle, "") > 0).ToList();

        Assert.All(found, pair => Assert.True(pair.Same, pair.ToString()));
        Assert.Equal(11, found.Count);
    }

    [Fact]
    public void Words_that_every_use_has_make_nothing_alike() =>
        Assert.Equal(0, Trigrams.Likeness(Trigrams.Of("An AI assistant for the"), Trigrams.Of("AI assistant tool")));

    [Fact]
    public void Case_punctuation_and_order_do_not_matter() =>
        Assert.Equal(100, Trigrams.Likeness(Trigrams.Of("Invoice-triage, SUPPLIERS"), Trigrams.Of("suppliers triage invoice")));

    [Fact]
    public void The_index_keeps_a_bounded_sample_that_alike_texts_share()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"word{i}text"));

        var (one, other) = (Trigrams.Sample("Invoice triage", text), Trigrams.Sample("Invoice triage", text + " and one more"));

        Assert.InRange(one.Count, 1, 64);
        Assert.True(one.Count(other.Contains) > one.Count - 5);
    }
}
