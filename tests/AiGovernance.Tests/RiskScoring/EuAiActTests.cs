using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring.EuAct;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>The class of the EU AI Act and what follows from it (FW-4), both sides of each line.</summary>
public class EuAiActTests
{
    private static readonly Answers Plain = Answers.Empty
        .With("prohibited", Many("none")).With("regulated", Many("none")).With("places", Many("eu")).With("our-part", "use").With("ai-kind", Many("predict")).With("audience", "unit").With("model-from", "embedded");

    [Theory]
    [InlineData("eu", null, EuClass.Minimal)]
    [InlineData("us", null, EuClass.Outside)]
    [InlineData("us", false, EuClass.Outside)]
    [InlineData("us", true, EuClass.Minimal)]
    [InlineData("eu", false, EuClass.Minimal)]
    [InlineData("", null, EuClass.Open)]
    [InlineData("unknown", null, EuClass.Open)]
    [InlineData("unknown", true, EuClass.Minimal)]
    [InlineData("", true, EuClass.Minimal)]
    public void The_place_of_the_people_and_our_seat_say_whether_the_Act_reaches_it(string place, bool? seat, EuClass expected) =>
        Assert.Equal(expected, Of(Plain.With("places", place.Length == 0 ? null : Many(place)), seat: seat).Class);

    [Theory]
    [InlineData("social-score", "2025-02-02", "Art. 5(1)(c)")]
    [InlineData("intimate-fake", "2026-12-02", "Art. 5(1)(ba)")]
    [InlineData("abuse-material", "2026-12-02", "Art. 5(1)(bb)")]
    public void A_practice_of_Art_5_is_prohibited_from_its_day(string practice, string from, string point)
    {
        var found = Of(Plain.With("prohibited", Many(practice)).With("regulated", Many("hiring")));

        Assert.Equal((EuClass.Prohibited, Day(from)), (found.Class, found.From));
        Assert.Contains(point, found.Points);
        Assert.Equal(["Art. 5", "Art. 4"], found.Duties.Select(d => d.Article));
    }

    [Theory]
    [InlineData("hiring", "2027-12-02", "Annex III 4(a)")]
    [InlineData("product-safety", "2028-08-02", "Art. 6(1), Annex I")]
    public void A_listed_use_is_high_risk_from_the_day_of_its_annex(string use, string from, string point)
    {
        var found = Of(Plain.With("regulated", Many(use)));

        Assert.Equal((EuClass.HighRisk, Day(from)), (found.Class, found.From));
        Assert.Equal([point], found.Points);
        Assert.All(found.Duties.Where(d => d.Article is "Art. 26" or "Art. 86"), d => Assert.Equal(Day(from), d.From));
    }

    [Fact]
    public void With_both_annexes_the_earlier_day_counts() => Assert.Equal(Day("2027-12-02"), Of(Plain.With("regulated", Many("product-safety", "hiring"))).From);

    [Theory]
    [InlineData("hiring", false, EuClass.Exception)]
    [InlineData("hiring", true, EuClass.HighRisk)]
    [InlineData("product-safety", false, EuClass.HighRisk)]
    public void The_exception_holds_without_profiling_and_never_for_products(string use, bool profiles, EuClass expected) =>
        Assert.Equal(expected, Of(Plain.With("regulated", Many(use)), exception: new("6(3)(a)", profiles)).Class);

    [Fact]
    public void The_exception_leaves_the_provider_its_two_duties()
    {
        var found = Of(Plain.With("regulated", Many("hiring")).With("our-part", "build"), exception: new("6(3)(d)", false));
        Assert.Equal(["Art. 6(4)", "Art. 49(2)", "Art. 4"], found.Duties.Select(d => d.Article));
        Assert.Contains("6(3)(d)", found.Note);
    }

    [Theory]
    [InlineData("use", EuRole.Deployer, "Art. 26", "Art. 9 to 15")]
    [InlineData("tune", EuRole.Deployer, "Art. 26", "Art. 9 to 15")]
    [InlineData("offer", EuRole.Provider, "Art. 9 to 15", "Art. 26")]
    public void Duties_are_those_of_our_part(string part, EuRole role, string ours, string notOurs)
    {
        var found = Of(Plain.With("regulated", Many("hiring")).With("our-part", part));

        Assert.Equal(role, found.Role);
        Assert.Contains(found.Duties, d => d.Article == ours);
        Assert.DoesNotContain(found.Duties, d => d.Article == notOurs);
    }

    [Fact]
    public void Who_builds_it_for_themselves_has_both_parts()
    {
        var found = Of(Plain.With("regulated", Many("hiring")).With("our-part", "build"));
        Assert.Contains(found.Duties, d => d.Article == "Art. 26");
        Assert.Contains(found.Duties, d => d.Article == "Art. 9 to 15");
    }

    [Theory]
    [InlineData("hiring", false, false)]
    [InlineData("hiring", true, true)]
    [InlineData("credit", false, true)]
    [InlineData("insurance", false, true)]
    public void Fundamental_rights_are_assessed_by_public_services_and_for_credit_and_insurance(string use, bool publicService, bool expected) =>
        Assert.Equal(expected, Of(Plain.With("regulated", Many(use)), publicService).Duties.Any(d => d.Article == "Art. 27"));

    [Theory]
    [InlineData("chat", "unit", "always", "offer", "Art. 50(1)")]
    [InlineData("write", "unit", "always", "offer", "Art. 50(2)")]
    [InlineData("media", "unit", "always", "use", "Art. 50(4)")]
    [InlineData("write", "public-direct", "none", "use", "Art. 50(4)")]
    [InlineData("write", "public-direct", "always", "use", null)]
    [InlineData("write", "unit", "none", "use", null)]
    public void Transparency_is_owed_by_whom_the_Act_names(string kind, string audience, string check, string part, string? article)
    {
        var found = Of(Plain.With("ai-kind", Many(kind)).With("audience", audience).With("human-check", check).With("our-part", part));

        Assert.Equal(EuClass.Transparency, found.Class);
        Assert.Equal(article is null ? [] : [article], found.Duties.Where(d => d.Article != "Art. 4").Select(d => d.Article));
        Assert.Equal(article is null ? null : Day("2026-08-02"), found.From);
    }

    [Fact]
    public void Transparency_comes_beside_high_risk()
    {
        var found = Of(Plain.With("regulated", Many("bio-id")));
        Assert.Equal(EuClass.HighRisk, found.Class);
        Assert.Contains(found.Duties, d => d.Article == "Art. 50(3)");
    }

    [Theory]
    [InlineData("own", "offer", "write", EuClass.GeneralPurposeModel)]
    [InlineData("own", "build", "write", EuClass.Transparency)]
    [InlineData("api", "offer", "write", EuClass.Transparency)]
    [InlineData("own", "offer", "predict", EuClass.Minimal)]
    public void Only_who_offers_a_model_of_their_own_has_the_duties_of_its_maker(string from, string part, string kind, EuClass expected) =>
        Assert.Equal(expected, Of(Plain.With("model-from", from).With("our-part", part).With("ai-kind", Many(kind))).Class);

    [Fact]
    public void Minimal_leaves_understanding_of_AI()
    {
        var found = Of(Plain);
        Assert.Equal((EuClass.Minimal, null), (found.Class, found.From));
        Assert.Equal(["Art. 4"], found.Duties.Select(d => d.Article));
    }

    [Theory]
    [InlineData("prohibited")]
    [InlineData("regulated")]
    public void Who_is_not_sure_or_has_not_said_leaves_it_open(string question)
    {
        Assert.Equal(EuClass.Open, Of(Plain.With(question, Many("unsure"))).Class);
        Assert.Equal(EuClass.Open, Of(Plain.With(question, (AnswerValue?)null)).Class);
        Assert.Empty(Of(Plain.With(question, Many("unsure"))).Duties);
    }

    private static EuClassification Of(Answers answers, bool publicService = false, bool? seat = null, EuException? exception = null) =>
        EuAiAct.Of(QuestionnaireCatalogue.Intake, answers, publicService, seat, exception);

    private static AnswerValue Many(params string[] values) => AnswerValue.List(values);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
