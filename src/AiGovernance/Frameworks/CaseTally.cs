using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>The verdicts of many use cases per subcategory, so that the organisation's figure opens to its cases (FW-5).</summary>
/// <remarks>Cases are folded in one at a time: memory does not grow with their number.</remarks>
public sealed class CaseTally(IReadOnlyList<EvidenceRule> rules)
{
    /// <summary>How many cases with a gap are named; the list behind the figure has them all.</summary>
    public const int Named = 20;

    private readonly EvidenceRule[] _rules = [.. rules.Where(r => r.Scope == EvidenceScope.UseCase)];
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>Cases folded in so far.</summary>
    public int Cases { get; private set; }

    public void Add(UseCaseEvidence useCase, OrganisationEvidence organisation, DateOnly today)
    {
        Cases++;
        var facts = new EvidenceFacts(organisation, useCase);
        foreach (var rule in _rules)
            (_lines.TryGetValue(rule.SubcategoryId, out var line) ? line : _lines[rule.SubcategoryId] = new())
                .Add(rule.Check(facts, today), useCase);
    }

    /// <summary>The organisation's verdict: Evidenced when every case concerned shows it, a Gap when none shows any of it.</summary>
    public EvidenceResult Of(string subcategoryId) =>
        _lines.TryGetValue(subcategoryId, out var line) ? line.Result() : EvidenceResult.Gap("No use case is counted yet.");

    private sealed class Line
    {
        private readonly List<EvidenceLink> _missing = [];
        private int _evidenced, _partial, _gap, _notApplicable;

        public void Add(EvidenceResult result, UseCaseEvidence useCase)
        {
            switch (result.Verdict)
            {
                case Verdict.Evidenced: _evidenced++; return;
                case Verdict.NotApplicable: _notApplicable++; return;
                case Verdict.Partial: _partial++; break;
                default: _gap++; break;
            }
            if (_missing.Count < Named) _missing.Add(new($"{useCase.Reference}: {result.Text}", CaseAddress.Tab(useCase.Reference, "evidence")));
        }

        public EvidenceResult Result()
        {
            var concerned = _evidenced + _partial + _gap;
            if (concerned == 0) return EvidenceResult.NotApplicable($"It applies to none of the {_notApplicable} use cases counted.");
            var text = $"{_evidenced} of {concerned} use cases show it; {_partial} in part, {_gap} not.";
            return _evidenced == concerned ? EvidenceResult.Evidenced(text)
                : _gap == concerned ? EvidenceResult.Gap(text, _missing)
                : EvidenceResult.Partial(text, _missing);
        }
    }
}
