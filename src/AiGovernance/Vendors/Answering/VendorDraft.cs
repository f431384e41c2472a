using AiGovernance.Questionnaires;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>One section as its contact works through it.</summary>
/// <param name="Name">The title without its number.</param>
public sealed record VendorSection(string Id, string Title, string Name, IReadOnlyList<Question> Asked, int Answered, int Missing);

/// <summary>An answer that two contacts gave differently; theirs is saved, mine is kept until somebody chooses.</summary>
/// <param name="By">Who saved theirs; null when it was taken back.</param>
public sealed record AnswerConflict(Question Question, AnswerValue? Mine, string? By = null);

/// <summary>What one contact has on the page, and what of it is saved (VN-2).</summary>
public sealed class VendorDraft
{
    private readonly QuestionnaireDefinition asked;
    private readonly VendorTemplate template;
    private Answers saved;

    public VendorDraft(OpenedQuestionnaire opened)
    {
        (asked, template, saved, Answers, Version) = (opened.Asked, opened.Template, opened.Answers, opened.Answers, opened.Version);
        Evaluation = Evaluate();
    }

    public Answers Answers { get; private set; }
    public int Version { get; private set; }
    public Evaluation Evaluation { get; private set; }
    public IReadOnlyList<AnswerConflict> Conflicts { get; private set; } = [];

    /// <summary>Those in which something is asked.</summary>
    public IReadOnlyList<VendorSection> Sections => [.. asked.Sections.Select(s =>
    {
        var shown = Evaluation.Visible.Where(q => q.Section == s.Id).ToList();
        return new VendorSection(s.Id, s.Title, s.Name, shown, shown.Count(q => Answers[q.Id] is not null), Evaluation.Missing.Count(q => q.Section == s.Id));
    }).Where(s => s.Asked.Count > 0)];

    /// <summary>What a workbook brought; each answer counts as given here.</summary>
    public void Take(Answers given)
    {
        foreach (var id in given.DifferentFrom(Answers).ToList()) Give(asked.Find(id)!, given[id]);
    }

    public void Give(Question question, AnswerValue? value)
    {
        Answers = Answers.With(question.Id, value);
        Conflicts = [.. Conflicts.Where(c => c.Question.Id != question.Id)];
        Evaluation = Evaluate();
    }

    /// <param name="sent">What was saved; the contact may have gone on writing meanwhile.</param>
    public void Saved(Answers sent, int version) => (saved, Version) = (sent, version);

    /// <summary>Another contact saved first: what each changed alone stands, what both changed is shown with both answers. Nothing is lost.</summary>
    public void Merge(Answers theirs, int version, AnswerAuthors? authors = null)
    {
        var merged = theirs;
        var conflicts = new List<AnswerConflict>();
        foreach (var id in Answers.DifferentFrom(saved))
        {
            if (Equals(theirs[id], saved[id])) merged = merged.With(id, Answers[id]);
            else if (!Equals(theirs[id], Answers[id])) conflicts.Add(new(asked.Find(id)!, Answers[id], authors?[id]));
        }
        (saved, Answers, Version) = (theirs, merged, version);
        Conflicts = [.. Conflicts.Where(c => conflicts.All(n => n.Question.Id != c.Question.Id)), .. conflicts];
        Evaluation = Evaluate();
    }

    private Evaluation Evaluate() => Evaluation.Of(asked, Answers, VendorTemplates.FactsOf(template), Stage.Draft);
}
