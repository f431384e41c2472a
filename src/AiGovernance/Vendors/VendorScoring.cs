namespace AiGovernance.Vendors;

/// <summary>Scores a vendor assessment and proposes a result (VN-4 to VN-6). Pure: the order of the lines does not matter.</summary>
public static class VendorScoring
{
    /// <summary>VN-6: from this share on a product can be approved without findings.</summary>
    public const int ApprovedPercent = 80;

    /// <summary>VN-6: the least share in each section for approval, and in total for approval with findings.</summary>
    public const int FindingsPercent = 60;

    /// <param name="findings">What the assessor found beside the contradicted answers.</param>
    public static VendorScore Of(IReadOnlyCollection<VendorAnswerLine> lines, IReadOnlyCollection<VendorFinding> findings)
    {
        var sections = lines
            .GroupBy(l => l.SectionId)
            .Select(s => new VendorShare(s.Key, s.Sum(l => l.Tenths), s.Sum(l => l.MaximumTenths)))
            .OrderBy(s => s.SectionId, StringComparer.Ordinal)
            .ToArray();
        var total = new VendorShare("", sections.Sum(s => s.Tenths), sections.Sum(s => s.MaximumTenths));
        VendorFinding[] all = [.. findings, .. lines.Where(l => l.State is EvidenceState.Contradicted).Select(Contradiction)];
        HardFail[] hardFails = [.. lines.Where(Fails).Select(l => new HardFail(l.QuestionId, l.HardFail!, l.AnswerText))];
        return new(sections, total, all, hardFails, Propose(sections, total, all, hardFails));
    }

    private static VendorResult Propose(VendorShare[] sections, VendorShare total, VendorFinding[] findings, HardFail[] hardFails)
    {
        if (hardFails.Length > 0 || !total.IsAtLeast(FindingsPercent)) return VendorResult.NotApproved;

        var even = sections.Where(s => s.MaximumTenths > 0).All(s => s.IsAtLeast(FindingsPercent));
        return total.IsAtLeast(ApprovedPercent) && even && findings.All(f => f.Severity < FindingSeverity.High)
            ? VendorResult.Approved
            : VendorResult.ApprovedWithFindings;
    }

    private static bool Fails(VendorAnswerLine line) => line is { HardFail: not null, State: not EvidenceState.NotApplicable };

    /// <summary>Where proof was needed a false answer is grave; elsewhere it may be a slip.</summary>
    private static VendorFinding Contradiction(VendorAnswerLine line) =>
        new(line.QuestionId, line.ProofNeeded ? FindingSeverity.High : FindingSeverity.Medium, $"Contradicted: \"{line.AnswerText}\"", IsContradiction: true);
}

/// <summary>What an assessment comes to, with everything that led there (VN-6).</summary>
/// <param name="Proposal">The assessor may propose otherwise with a reason; GovernanceOffice or the committee decides.</param>
public sealed record VendorScore(
    IReadOnlyList<VendorShare> Sections, VendorShare Total, IReadOnlyList<VendorFinding> Findings, IReadOnlyList<HardFail> HardFails, VendorResult Proposal);

/// <summary>Points earned of points possible, in whole tenths, for a section or in total.</summary>
/// <param name="SectionId">Empty for the total.</param>
public sealed record VendorShare(string SectionId, int Tenths, int MaximumTenths)
{
    /// <summary>Whole per cent, rounded down, for display; limits are compared exactly.</summary>
    public int Percent => MaximumTenths == 0 ? 0 : (int)(100L * Tenths / MaximumTenths);

    /// <summary>Inclusive, by integers. With nothing to score nothing is reached.</summary>
    public bool IsAtLeast(int percent) => MaximumTenths > 0 && 100L * Tenths >= (long)percent * MaximumTenths;
}
