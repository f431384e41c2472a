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

    public void Add(UseCaseEvidence useCase, OrganisationEvidence organisation, DateOnly today) => Add(useCase, Check(useCase, organisation, today));

    /// <summary>What the rules find of one case, so that it is looked at once and counted for its unit and for the whole.</summary>
    public IReadOnlyList<EvidenceResult> Check(UseCaseEvidence useCase, OrganisationEvidence organisation, DateOnly today)
    {
        var facts = new EvidenceFacts(organisation, useCase);
        return [.. _rules.Select(r => r.Check(facts, today))];
    }

    /// <param name="results">Of <see cref="Check"/>, by a tally of the same rules.</param>
    public void Add(UseCaseEvidence useCase, IReadOnlyList<EvidenceResult> results)
    {
        Cases++;
        for (var i = 0; i < _rules.Length; i++)
            (_lines.TryGetValue(_rules[i].SubcategoryId, out var line) ? line : _lines[_rules[i].SubcategoryId] = new()).Add(results[i], useCase);
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
            // A confidential case counts and is not named (PP-1).
            if (_missing.Count < Named && !useCase.IsConfidential) _missing.Add(new($"{useCase.Reference}: {result.Text}", CaseAddress.Tab(useCase.Reference, "evidence")));
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
