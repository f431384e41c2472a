using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Answering;

/// <summary>One section as its contact works through it.</summary>
/// <param name="Number">1-based.</param>
public sealed record VendorSection(int Number, string Id, string Title, IReadOnlyList<Question> Asked, int Answered, int Missing);

/// <summary>An answer that two contacts gave differently; theirs is saved, mine is kept until somebody chooses.</summary>
public sealed record AnswerConflict(Question Question, AnswerValue? Mine);

/// <summary>What one contact has on the page, and what of it is saved (VN-2).</summary>
public sealed class VendorDraft
{
    private readonly QuestionnaireDefinition asked;
    private Answers saved;

    public VendorDraft(OpenedQuestionnaire opened)
    {
        (asked, saved, Answers, Version) = (opened.Asked, opened.Answers, opened.Answers, opened.Version);
        Evaluation = Evaluate();
    }

    public Answers Answers { get; private set; }
    public int Version { get; private set; }
    public Evaluation Evaluation { get; private set; }
    public IReadOnlyList<AnswerConflict> Conflicts { get; private set; } = [];

    public IReadOnlyList<VendorSection> Sections => [.. asked.Sections.Select((s, i) =>
    {
        var shown = Evaluation.Visible.Where(q => q.Section == s.Id).ToList();
        return new VendorSection(i + 1, s.Id, s.Title, shown, shown.Count(q => Answers[q.Id] is not null), Evaluation.Missing.Count(q => q.Section == s.Id));
    })];

    public void Give(Question question, AnswerValue? value)
    {
        Answers = Answers.With(question.Id, value);
        Conflicts = [.. Conflicts.Where(c => c.Question.Id != question.Id)];
        Evaluation = Evaluate();
    }

    /// <param name="sent">What was saved; the contact may have gone on writing meanwhile.</param>
    public void Saved(Answers sent, int version) => (saved, Version) = (sent, version);

    /// <summary>Another contact saved first: what each changed alone stands, what both changed is shown with both answers. Nothing is lost.</summary>
    public void Merge(Answers theirs, int version)
    {
        var merged = theirs;
        var conflicts = new List<AnswerConflict>();
        foreach (var id in Answers.DifferentFrom(saved))
        {
            if (Equals(theirs[id], saved[id])) merged = merged.With(id, Answers[id]);
            else if (!Equals(theirs[id], Answers[id])) conflicts.Add(new(asked.Find(id)!, Answers[id]));
        }
        (saved, Answers, Version) = (theirs, merged, version);
        Conflicts = [.. Conflicts.Where(c => conflicts.All(n => n.Question.Id != c.Question.Id)), .. conflicts];
        Evaluation = Evaluate();
    }

    private Evaluation Evaluate() => Evaluation.Of(asked, Answers, new Dictionary<string, string>(), Stage.Draft);
}
