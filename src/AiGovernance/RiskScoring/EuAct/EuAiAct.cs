using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring.EuAct;

/// <summary>
/// Classifies a use of AI by the EU AI Act from its intake, our part in it and its connection to the EU (FW-4), in the order of the Act:
/// scope, Art. 5, Art. 6 with Annexes I and III, Art. 6(3), Art. 53, Art. 50. Pure.
/// </summary>
public static class EuAiAct
{
    private const string Unsure = "unsure";
    private const string None = "none";

    public static string Source => $"{EuCatalogue.Current.Act}, as of {EuCatalogue.Current.AsOf}";

    /// <param name="publicService">A public body, or a private one that serves the public (Art. 27).</param>
    /// <param name="seatInEu">Whether we are established in the EU; null where nobody said so: then the place of the people decides alone.</param>
    /// <param name="exception">What Legal recorded under Art. 6(3).</param>
    public static EuClassification Of(QuestionnaireDefinition definition, Answers answers, bool publicService, bool? seatInEu = null, EuException? exception = null)
    {
        var role = RoleOf(answers);
        var (forbidden, listed) = (Ticked(answers, "prohibited"), Ticked(answers, "regulated"));
        var points = forbidden.Select(v => "Art. " + Article(definition, "prohibited", v)).Concat(listed.Select(v => Provision(Article(definition, "regulated", v)))).ToList();
        var found = ClassOf(answers, forbidden, listed, seatInEu, exception);
        var words = EuCatalogue.Current.Words(found);
        if (found is EuClass.Outside) return new(found, words.Title, words.Text, role, [], [], seatInEu is null ? "If we are established in the EU ourselves, the Act applies all the same." : null);

        var from = From(found, forbidden, listed);
        var duties = found is EuClass.Open ? [] : Duties(found, answers, listed, publicService, role, from);
        return new(found, words.Title, words.Text, role, points, duties, Note(found, answers, exception)) { From = from ?? OwnFrom(duties) };
    }

    /// <summary>Art. 4 is everybody's and says nothing of the class.</summary>
    private static DateOnly? OwnFrom(IReadOnlyList<EuDuty> duties) => duties.Where(d => d.Article != "Art. 4").Select(d => (DateOnly?)d.From).Min();

    private static EuClass ClassOf(Answers answers, IReadOnlyList<string> forbidden, IReadOnlyList<string> listed, bool? seatInEu, EuException? exception)
    {
        if (seatInEu is not true && answers["places"] is { } places && !places.Has("eu") && !places.Has(Choice.Unknown)) return EuClass.Outside;
        if (forbidden.Count > 0) return EuClass.Prohibited;
        if (listed.Count > 0 && !Holds(exception, listed)) return EuClass.HighRisk;
        if (IsOpen(answers["prohibited"]) || IsOpen(answers["regulated"]) || (seatInEu is not true && (answers["places"]?.Has(Choice.Unknown) ?? true))) return EuClass.Open;
        if (listed.Count > 0) return EuClass.Exception;
        if (Met("model", answers)) return EuClass.GeneralPurposeModel;
        return EuCatalogue.Current.Duties.Any(d => IsTransparency(d) && Met(d.When, answers)) ? EuClass.Transparency : EuClass.Minimal;
    }

    /// <summary>Never for what profiles persons, and never for safety parts of products (Art. 6(1)).</summary>
    private static bool Holds(EuException? exception, IReadOnlyList<string> listed) =>
        exception is { Profiles: false } && !listed.Any(IsAnnexI);

    /// <summary>A safety part of a product, for which the exception never holds (Art. 6(1)).</summary>
    public static bool IsPartOfAProduct(Answers answers) => Ticked(answers, "regulated").Any(IsAnnexI);

    private static bool IsAnnexI(string choice) => EuCatalogue.Current.ChoicesOf("annex-i").Contains(choice);

    private static DateOnly? From(EuClass found, IReadOnlyList<string> forbidden, IReadOnlyList<string> listed) => found switch
    {
        EuClass.Prohibited => forbidden.Min(v => EuCatalogue.Current.FromOf(EuCatalogue.Current.ChoicesOf("prohibited-2026").Contains(v) ? "prohibited-2026" : "prohibited")),
        EuClass.HighRisk => listed.Min(v => EuCatalogue.Current.FromOf(EuCatalogue.Current.ChoicesOf("annex-i").Contains(v) ? "annex-i" : "annex-iii")),
        _ => null,
    };

    private static IReadOnlyList<EuDuty> Duties(EuClass found, Answers answers, IReadOnlyList<string> listed, bool publicService, EuRole role, DateOnly? from) =>
        [.. EuCatalogue.Current.Duties.Where(d => (role is EuRole.None || (d.Who & role) != 0) && Applies(d.When, found, answers, listed, publicService)).Select(d => new EuDuty(d.Article, d.Text, d.Who, d.From ?? from!.Value))];

    private static bool Applies(string when, EuClass found, Answers answers, IReadOnlyList<string> listed, bool publicService) => when switch
    {
        "always" => true,
        "prohibited" => found is EuClass.Prohibited,
        "high-risk" => found is EuClass.HighRisk,
        "exception" => found is EuClass.Exception,
        "authority" => found is EuClass.HighRisk && publicService,
        "rights-assessment" => found is EuClass.HighRisk && (publicService || listed.Contains("credit") || listed.Contains("insurance")),
        // Whoever may not do it at all need not be told how.
        _ => found is not EuClass.Prohibited && Met(when, answers),
    };

    /// <summary>Duties that come beside any class (Art. 50, 53), by the names that the data file gives to their cases.</summary>
    private static bool Met(string when, Answers answers) => when switch
    {
        "talks" => Has(answers, "ai-kind", "chat"),
        "generates" => Has(answers, "ai-kind", "write", "media"),
        "media" => Has(answers, "ai-kind", "media"),
        "reads-people" => Has(answers, "regulated", "bio-id"),
        "publishes" => Has(answers, "ai-kind", "write") && Has(answers, "audience", "public-direct") && !Has(answers, "human-check", "always"),
        "model" => Has(answers, "model-from", "own") && Has(answers, "our-part", "offer") && Has(answers, "ai-kind", "write", "media", "chat"),
        _ => false,
    };

    private static bool IsTransparency(EuCatalogue.Duty duty) => duty.Article.StartsWith("Art. 50", StringComparison.Ordinal);

    private static EuRole RoleOf(Answers answers) => answers["our-part"]?.ToString() switch
    {
        // Who builds it for their own use puts it into service, and so is both (Art. 3(3), 3(11)).
        "build" => EuRole.Both,
        "offer" => EuRole.Provider,
        "use" or "tune" => EuRole.Deployer,
        _ => EuRole.None,
    };

    private static string? Note(EuClass found, Answers answers, EuException? exception) => found switch
    {
        EuClass.Exception => $"Legal recorded Art. {exception!.Condition}. It ends when the use profiles persons.",
        EuClass.HighRisk when exception is { Profiles: true } => "Art. 6(3) was considered and does not hold, because persons are profiled.",
        EuClass.GeneralPurposeModel => "Only if the model can serve many purposes; Legal says so.",
        EuClass.HighRisk or EuClass.Transparency when Has(answers, "our-part", "tune") => "Changing it substantially makes us its provider, with the provider's duties (Art. 25).",
        _ => null,
    };

    private static bool IsOpen(AnswerValue? answer) => answer is null || answer.Has(Unsure);

    private static IReadOnlyList<string> Ticked(Answers answers, string question) => [.. (answers[question]?.Items ?? []).Where(v => v is not (None or Unsure))];

    private static bool Has(Answers answers, string question, params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
            if (answers[question]?.Has(value) is true) return true;
        return false;
    }

    private static string Article(QuestionnaireDefinition definition, string question, string value) => definition.Find(question)?.Choice(value)?.Article ?? value;

    private static string Provision(string article) => article.StartsWith("III", StringComparison.Ordinal) ? $"Annex {article}" : $"Art. {article}";
}
